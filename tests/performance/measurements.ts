import './measure-marks';
import './measure-opening';

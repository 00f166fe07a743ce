import './measure-comparing';
import './measure-files';
import './measure-marks';
import './measure-opening';

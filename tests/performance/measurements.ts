import './measure-comparing';
import './measure-files';
import './measure-loading';
import './measure-marks';
import './measure-opening';

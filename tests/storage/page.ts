import './two-tabs';
import './copies';
import './opening';
import './files';

import '../measurements.ts';

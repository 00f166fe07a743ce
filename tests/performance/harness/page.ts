import '../measurements';

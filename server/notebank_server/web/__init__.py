"""The page: an instrument in a browser, served beside the OSC server by a thread of its own.

door       who may come in: hosts, origins, the token
frames     the protocol's messages as JSON, notes as bytes
outgoing   what is on its way to one page
link       the session behind one page: a client of the server, over loopback
steering   an instrument in another program that a page steers
visit      one page's connection, from its greeting to its end
site       the page's files, and where visits begin
serving    Web: the thread; invitation: its address, and that as a QR code
page/      what the browser gets
"""

"""Max without Max: `machine` plays the messages of patchers, `lint` reads them. What sounds is not
played here."""

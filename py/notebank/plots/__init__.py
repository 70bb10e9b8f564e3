"""Pictures: `rainbowgram.draw(audio, rate, path)` of sounds, `encoding.draw(z, path)` of latents.
PNGs, no screen needed."""

# verdict: not a network
import numpy as np

np.random.seed(33)
fs = 500
t = np.arange(0, 2, 1 / fs)
clean = np.sin(2 * np.pi * 5 * t) + 0.5 * np.sin(2 * np.pi * 12 * t)
X = clean + 0.8 * np.random.randn(len(t))

freq = np.fft.rfftfreq(len(t), 1 / fs)
best = (np.inf, None)
for cutoff in np.arange(4, 60, 0.5):
    spectrum = np.fft.rfft(X)
    spectrum[freq > cutoff] = 0
    output = np.fft.irfft(spectrum, len(t))
    error = clean - output
    loss = np.mean(error ** 2)
    if loss < best[0]:
        best = (loss, cutoff)
    if cutoff % 5 == 0:
        print("cutoff %5.1f Hz  loss %.5f" % (cutoff, loss))

print("best cutoff", best[1], "with loss", best[0])
strongest = np.argsort(np.abs(np.fft.rfft(X)))[::-1][:2]
print("strongest frequencies:", freq[strongest])

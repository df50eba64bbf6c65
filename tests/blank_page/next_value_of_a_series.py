# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: each window of a series is compared with the value that follows it, as is wanted
import numpy as np

rng = np.random.default_rng(6)
wave = np.sin(np.arange(30) * 0.7).reshape(-1, 1)
scaled = wave / np.abs(wave).max()
past, coming = scaled[:-1], wave[1:]
A, B = rng.normal(size=(1, 5)), rng.normal(size=(5, 1))
for turn in range(2000):
    mid = np.tanh(past @ A)
    miss = mid @ B - coming
    back = miss @ B.T * (1 - mid ** 2)
    B -= 0.01 * mid.T @ miss
    A -= 0.01 * past.T @ back
print(np.abs(miss).mean())

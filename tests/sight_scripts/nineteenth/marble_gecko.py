# verdict: right
import numpy as np

rng = np.random.default_rng(13)
omega = 3.0
x = np.linspace(-1, 1, 80).reshape(80, 1)
y = np.sign(np.sin(5 * x)) * 0.8

first = rng.uniform(-1, 1, (1, 16))
shift = rng.uniform(-1, 1, (1, 16))
second = rng.uniform(-1, 1, (16, 1)) * np.sqrt(6 / 16) / omega
offset = 0.0

history = []
for i in range(2000):
    phase = omega * (x @ first + shift)
    wave = np.sin(phase)
    out = wave @ second + offset
    diff = (out - y) / 80
    history.append(float(40 * np.sum(diff ** 2)))
    back = diff @ second.T * np.cos(phase) * omega
    second = second - 0.05 * wave.T @ diff
    offset = offset - 0.05 * diff.sum()
    first = first - 0.05 * x.T @ back
    shift = shift - 0.05 * back.sum(axis=0, keepdims=True)

for i in range(0, 2000, 250):
    print(i, history[i])

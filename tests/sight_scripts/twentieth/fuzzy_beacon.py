# verdict: right
import numpy as np
# sine units: sin as the activation function
np.random.seed(50)
t = np.linspace(0, 2, 80)[np.newaxis, :]
signal = np.sin(5 * t) + 0.4 * np.cos(9 * t)

w = np.random.uniform(-8, 8, (14, 1))
ph = np.random.uniform(-3, 3, (14, 1))
amp = np.random.uniform(-0.3, 0.3, (1, 14))
off = np.zeros((1, 1))

def run(t):
    u = w @ t + ph
    return u, np.sin(u), amp @ np.sin(u) + off

for i in range(4000):
    u, s, out = run(t)
    res = signal - out
    du = (amp.T @ res) * np.cos(u)
    amp += 0.05 * (res @ s.T) / 80
    off += 0.05 * res.mean()
    w += 0.05 * (du @ t.T) / 80
    ph += 0.05 * du.mean(axis=1, keepdims=True)
    if i % 800 == 0:
        print(i, np.abs(res).max())

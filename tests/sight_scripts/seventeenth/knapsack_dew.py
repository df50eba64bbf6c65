# verdict: right
import numpy as np

rng = np.random.default_rng(55)
t = np.linspace(0, 2, 50)[:, None]
signal = np.sin(3*t) + 0.4*np.cos(5*t)

w_in  = rng.normal(scale=2.0, size=(1, 12))
ph    = rng.uniform(0, 2*np.pi, size=(1, 12))
w_out = rng.normal(scale=0.2, size=(12, 1))

def f(t):
    return np.sin(t @ w_in + ph) @ w_out

rate = 0.05
for i in range(1500):
    u = t @ w_in + ph
    h = np.sin(u)
    res = h @ w_out - signal
    back = res @ w_out.T * np.cos(u)
    w_out -= rate * h.T @ res / len(t)
    w_in  -= rate * t.T @ back / len(t)
    ph    -= rate * back.mean(axis=0, keepdims=True)
    if i % 500 == 0:
        print(i, float((res**2).mean()))

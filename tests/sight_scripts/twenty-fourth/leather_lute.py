# verdict: wrong
# line: 29
# why: derivatives: the tanh derivative is taken as 1 - tanh(h)**2 of the value that went through tanh already
import numpy as np

rng = np.random.default_rng(21)

# damped wave
x = np.linspace(0, 4, 60)[:, None]
t = np.exp(-0.4 * x) * np.cos(2 * x)

def dtanh(z):
    return 1 - np.tanh(z) ** 2

w = rng.uniform(-1.5, 1.5, (1, 15))
b = rng.uniform(-1.5, 1.5, 15)
v = rng.uniform(-0.4, 0.4, (15, 1))
c = 0.0

step = 0
loss = 99.0
while step < 5000 and loss > 1e-3:
    z = x @ w + b
    h = np.tanh(z)
    out = h @ v + c
    e = out - t
    loss = (e ** 2).mean()
    d_out = e / len(x)
    d_hid = d_out @ v.T * dtanh(h)
    v = v - 0.1 * h.T @ d_out
    c = c - 0.1 * d_out.sum()
    w = w - 0.1 * x.T @ d_hid
    b = b - 0.1 * d_hid.sum(axis=0)
    step += 1
    if step % 1000 == 0:
        print(f"{step:5d}  {loss:.5f}")

print("last loss:", round(float(loss), 5))

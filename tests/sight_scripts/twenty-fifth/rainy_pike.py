# verdict: wrong
# line: 18
# why: hidden delta: The derivative of tanh takes tanh of an activation that is already tanh.
import numpy as np

rng = np.random.default_rng(3)

# fit a sine wave
x = np.linspace(-3, 3, 60).reshape(-1, 1)
y = np.sin(x)

W1 = rng.normal(0, 0.8, (1, 12))
b1 = np.zeros(12)
W2 = rng.normal(0, 0.4, (12, 1))
b2 = np.zeros(1)

def tanh_prime(z):
    return 1.0 - np.tanh(z) ** 2

def forward(x):
    z1 = x @ W1 + b1
    a1 = np.tanh(z1)
    return a1, a1 @ W2 + b2

lr = 0.05
for epoch in range(3000):
    hid, out = forward(x)
    dout = 2 * (out - y) / len(x)
    dhid = dout @ W2.T * tanh_prime(hid)
    W2 -= lr * hid.T @ dout
    b2 -= lr * dout.sum(axis=0)
    W1 -= lr * x.T @ dhid
    b1 -= lr * dhid.sum(axis=0)

print("mse", np.mean((forward(x)[1] - y) ** 2))

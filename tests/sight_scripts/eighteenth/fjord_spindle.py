# verdict: right
# Binary addition of two numbers, a tiny recurrent net trained with BPTT
import numpy as np

rng = np.random.default_rng(6)
BITS = 6
HID = 8
alpha = 0.5

def sig(x):
    return 1 / (1 + np.exp(-x))

def to_bits(n):
    return [(n >> i) & 1 for i in range(BITS)]      # lowest bit first

W_in = 2 * rng.random((2, HID)) - 1
W_rec = 2 * rng.random((HID, HID)) - 1
W_out = 2 * rng.random((HID, 1)) - 1

for j in range(2500):
    a = int(rng.integers(0, 2 ** (BITS - 1)))
    b = int(rng.integers(0, 2 ** (BITS - 1)))
    xs = np.array([to_bits(a), to_bits(b)]).T
    ys = np.array(to_bits(a + b))

    hs = [np.zeros((1, HID))]
    outs = []
    for t in range(BITS):
        x = xs[t:t + 1]
        hs.append(sig(x @ W_in + hs[-1] @ W_rec))
        outs.append(sig(hs[-1] @ W_out))

    dW_in, dW_rec, dW_out = np.zeros_like(W_in), np.zeros_like(W_rec), np.zeros_like(W_out)
    future = np.zeros((1, HID))
    for t in reversed(range(BITS)):
        o, h, h_prev = outs[t], hs[t + 1], hs[t]
        d_o = (o - ys[t]) * o * (1 - o)
        d_h = (d_o @ W_out.T + future @ W_rec.T) * h * (1 - h)
        dW_out += h.T @ d_o
        dW_rec += h_prev.T @ d_h
        dW_in += xs[t:t + 1].T @ d_h
        future = d_h

    W_in -= alpha * dW_in
    W_rec -= alpha * dW_rec
    W_out -= alpha * dW_out

    if j % 500 == 0:
        guess = sum(int(o[0, 0] > 0.5) << i for i, o in enumerate(outs))
        print(a, "+", b, "=", guess)

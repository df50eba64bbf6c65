# verdict: right
import numpy as np

# adding two 6-bit numbers with a recurrent net, bit by bit from the right
rng = np.random.RandomState(0)
BITS = 6
H = 12
alpha = 0.5

sig = lambda z: 1 / (1 + np.exp(-z))
bits = lambda n: [(n >> i) & 1 for i in range(BITS + 1)]

Wx = rng.uniform(-1, 1, (2, H))
Wh = rng.uniform(-1, 1, (H, H))
Wy = rng.uniform(-1, 1, (H, 1))

overall = 0
for j in range(4000):
    a, b = rng.randint(0, 2 ** BITS, 2)
    xs = np.array([bits(a), bits(b)]).T
    ts = np.array(bits(a + b))

    hs = [np.zeros(H)]
    outs = []
    for t in range(BITS + 1):
        hs.append(sig(xs[t] @ Wx + hs[-1] @ Wh))
        outs.append(sig(hs[-1] @ Wy))

    gWx, gWh, gWy = np.zeros_like(Wx), np.zeros_like(Wh), np.zeros_like(Wy)
    later = np.zeros(H)
    for t in reversed(range(BITS + 1)):
        d_out = (outs[t] - ts[t]) * outs[t] * (1 - outs[t])
        h = hs[t + 1]
        d_h = (d_out @ Wy.T + later @ Wh.T) * h * (1 - h)
        gWy += np.outer(h, d_out)
        gWh += np.outer(hs[t], d_h)
        gWx += np.outer(xs[t], d_h)
        later = d_h

    Wx -= alpha * gWx
    Wh -= alpha * gWh
    Wy -= alpha * gWy

    guess = sum(int(round(float(o[0]))) << i for i, o in enumerate(outs))
    overall += guess == a + b
    if j % 800 == 799:
        print(a, "+", b, "=", guess, "   right of the last 800:", overall)
        overall = 0

# verdict: right
import numpy as np

# Elman network: after each step say whether the number of ones so far is odd
rng = np.random.RandomState(4)
H = 8
Wx = rng.randn(H, 1) * 0.5
Wh = rng.randn(H, H) * 0.4
bh = np.zeros((H, 1))
Wy = rng.randn(1, H) * 0.5
by = np.zeros((1, 1))
lr = 0.1

def forward(bits):
    hs = [np.zeros((H, 1))]
    ps = []
    for b in bits:
        h = np.tanh(Wx * b + Wh @ hs[-1] + bh)
        hs.append(h)
        ps.append(1 / (1 + np.exp(-(Wy @ h + by))))
    return hs, ps

running = 0.0
for n in range(3000):
    bits = rng.randint(0, 2, 4)
    goal = np.cumsum(bits) % 2
    hs, ps = forward(bits)
    gWx, gWh, gbh = np.zeros_like(Wx), np.zeros_like(Wh), np.zeros_like(bh)
    gWy, gby = np.zeros_like(Wy), np.zeros_like(by)
    carry = np.zeros((H, 1))
    loss = 0.0
    for t in reversed(range(len(bits))):
        loss -= np.log(ps[t] if goal[t] else 1 - ps[t]).item()
        dy = ps[t] - goal[t]
        gWy += dy @ hs[t + 1].T
        gby += dy
        dh = Wy.T @ dy + carry
        da = dh * (1 - hs[t + 1] ** 2)
        gWx += da * bits[t]
        gWh += da @ hs[t].T
        gbh += da
        carry = Wh.T @ da
    for w, g in zip((Wx, Wh, bh, Wy, by), (gWx, gWh, gbh, gWy, gby)):
        w -= lr * g
    running = 0.99 * running + 0.01 * loss
    if n % 500 == 0:
        print(n, round(running, 4))
print("end", round(running, 4))

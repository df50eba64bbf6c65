# verdict: right
# recurrent net: says the running parity of what it has heard (backprop through time)
import numpy as np
np.random.seed(16)

H, lr = 12, 0.1
Wxh = np.random.randn(H, 1) * 0.5
Whh = np.random.randn(H, H) * 0.3
Why = np.random.randn(1, H) * 0.5
bh = np.zeros((H, 1))
by = np.zeros((1, 1))

smooth = 0.7
for episode in range(2000):
    bits = np.random.randint(0, 2, 6)
    want = np.cumsum(bits) % 2

    hs = {-1: np.zeros((H, 1))}
    ps = {}
    for t in range(len(bits)):
        hs[t] = np.tanh(Wxh * bits[t] + Whh @ hs[t - 1] + bh)
        ps[t] = 1 / (1 + np.exp(-(Why @ hs[t] + by)))
        smooth = 0.999 * smooth - 0.001 * np.log(np.abs(1 - want[t] - ps[t])).item()

    dWxh, dWhh, dWhy = np.zeros_like(Wxh), np.zeros_like(Whh), np.zeros_like(Why)
    dbh, dby = np.zeros_like(bh), np.zeros_like(by)
    dnext = np.zeros((H, 1))
    for t in reversed(range(len(bits))):
        dy = ps[t] - want[t]
        dWhy += dy @ hs[t].T
        dby += dy
        dh = Why.T @ dy + dnext
        draw = (1 - hs[t] ** 2) * dh
        dbh += draw
        dWxh += draw * bits[t]
        dWhh += draw @ hs[t - 1].T
        dnext = Whh.T @ draw
    for param, dparam in zip([Wxh, Whh, Why, bh, by], [dWxh, dWhh, dWhy, dbh, dby]):
        param -= lr * dparam
    if episode % 500 == 0:
        print(episode, smooth)

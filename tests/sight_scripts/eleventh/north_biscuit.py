# verdict: wrong
# line: 25
# why: the einsum for the hidden delta sums over the wrong index of v, which fits since v is square
import numpy as np

gen = np.random.default_rng(31)
signals = gen.integers(0, 2, size=(7, 4)).astype(float)
answers = np.roll(signals, 1, axis=1)
u = gen.standard_normal((4, 4))
v = gen.standard_normal((4, 4))
eta = 0.3
sig = lambda q: np.reciprocal(1 + np.exp(-q))

def forward(x):
    mid = sig(np.einsum("bi,ij->bj", x, u))
    end = sig(np.einsum("bj,jk->bk", mid, v))
    return mid, end

losses = []
for epoch in range(700):
    mid, end = forward(signals)
    diff = end - answers
    losses.append(float(np.einsum("bk,bk->", diff, diff)) / 2)
    d_end = diff * end * (1 - end)
    d_mid = np.einsum("bk,kj->bj", d_end, v) * mid * (1 - mid)
    v -= eta * np.einsum("bj,bk->jk", mid, d_end)
    u -= eta * np.einsum("bi,bj->ij", signals, d_mid)
print(losses[0], losses[-1])

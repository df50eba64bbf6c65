# verdict: wrong
# line: 19
# also: 21
# why: old weights aliased, not copied, so the hidden delta uses the already updated W
import numpy as np

# Regression mit einer verdeckten Schicht
np.random.seed(19)
x = np.linspace(-1, 1, 15).reshape(-1, 1)
y = np.exp(x) - 1
V = np.random.randn(1, 8)
c = np.random.randn(8) * 0.2
W = np.random.randn(8, 1) * 0.5
eta = 0.5
for lauf in range(1000):
    versteckt = np.tanh(x @ V + c)
    netz = versteckt @ W
    diff = (netz - y) / len(x)
    W_alt = W
    W -= eta * versteckt.T @ diff
    rueck = (diff @ W_alt.T) * (1 - versteckt ** 2)
    V -= eta * x.T @ rueck
    c -= eta * rueck.sum(axis=0)
    if lauf % 200 == 0:
        print(lauf, np.mean((netz - y) ** 2) / 2)
print(np.c_[x, y, netz][:5])

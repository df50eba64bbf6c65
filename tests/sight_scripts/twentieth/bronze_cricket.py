# verdict: wrong
# line: 28
# why: hidden delta: Going back through w_b needs its transpose ('ij,kj->ik'); it is square, so nothing complains.
import numpy as np

rng = np.random.default_rng(66)
x = rng.normal(size=(40, 5))
y = 1 / (1 + np.exp(-(x[:, [0]] * x[:, [1]] + x[:, [2]])))

size = 6
w_a = rng.normal(0, 0.6, (5, size))
w_b = rng.normal(0, 0.6, (size, size))
w_c = rng.normal(0, 0.6, (size, 1))

def sig(z):
    return 1 / (1 + np.exp(-z))

def slope(s):
    return s * (1 - s)

for n in range(3000):
    layer_a = sig(np.einsum('ij,jk->ik', x, w_a))
    layer_b = sig(np.einsum('ij,jk->ik', layer_a, w_b))
    guess = sig(np.einsum('ij,jk->ik', layer_b, w_c))

    delta_c = (y - guess) * slope(guess)
    delta_b = np.einsum('ij,kj->ik', delta_c, w_c) * slope(layer_b)
    delta_a = np.einsum('ij,jk->ik', delta_b, w_b) * slope(layer_a)

    w_c += 0.3 * np.einsum('ij,ik->jk', layer_b, delta_c)
    w_b += 0.3 * np.einsum('ij,ik->jk', layer_a, delta_b)
    w_a += 0.3 * np.einsum('ij,ik->jk', x, delta_a)
    if n % 600 == 0:
        print(n, np.abs(y - guess).mean())

# verdict: right
import numpy as np

REG = 1e-3


def affine_relu(x, W, b, relu):
    z = x @ W + b
    a = np.maximum(z, 0) if relu else z
    return a, (x, W, z, relu)


def affine_relu_back(da, cache):
    x, W, z, relu = cache
    dz = np.where(z > 0, da, 0) if relu else da
    return dz @ W.T, x.T @ dz + REG * W, dz.sum(axis=0)


rng = np.random.default_rng(58)
x = rng.uniform(-1, 1, (100, 2))
y = (x[:, :1] * x[:, 1:]) + 0.5 * x[:, :1]

layers = []
dims = [2, 12, 8, 1]
for n_in, n_out in zip(dims, dims[1:]):
    layers.append([rng.normal(0, np.sqrt(2 / n_in), (n_in, n_out)), np.zeros(n_out)])

for it in range(1000):
    a, caches = x, []
    for l, (W, b) in enumerate(layers):
        a, cache = affine_relu(a, W, b, relu=l < len(layers) - 1)
        caches.append(cache)
    loss = np.mean((a - y) ** 2)
    da = 2 * (a - y) / len(x)
    for l in range(len(layers) - 1, -1, -1):
        da, dW, db = affine_relu_back(da, caches[l])
        layers[l][0] = layers[l][0] - 0.05 * dW
        layers[l][1] = layers[l][1] - 0.05 * db
    if it % 250 == 0:
        print("it %4d loss %.5f" % (it, loss))
print("final loss %.5f" % loss)

# verdict: right
import numpy as np

rng = np.random.default_rng(404)


def createLayer(nOut, nIn):
    return {
        'w': rng.normal(0, 1 / np.sqrt(nIn), (nOut, nIn)),
        'b': np.zeros((nOut, 1)),
    }


def swish(z):
    return z / (1 + np.exp(-z))


def swishPrime(z):
    s = 1 / (1 + np.exp(-z))
    return s + z * s * (1 - s)


def rmsProp(layers, grads, caches, lr=0.005, rho=0.9, eps=1e-8):
    for layer, grad, cache in zip(layers, grads, caches):
        for key in ('w', 'b'):
            cache[key] = rho * cache[key] + (1 - rho) * grad[key] ** 2
            layer[key] = layer[key] - lr * grad[key] / (np.sqrt(cache[key]) + eps)


# every column is one sample
t = rng.uniform(0, 4 * np.pi, 120)
X = np.vstack([np.cos(t), np.sin(t), t / (4 * np.pi)])
Y = np.vstack([t / (4 * np.pi) * np.cos(t), t / (4 * np.pi) * np.sin(t)])

layers = [createLayer(12, 3), createLayer(8, 12), createLayer(2, 8)]
caches = [{k: np.zeros_like(v) for k, v in layer.items()} for layer in layers]

for epoch in range(500):
    zs, activations = [], [X]
    for n, layer in enumerate(layers):
        z = layer['w'] @ activations[-1] + layer['b']
        zs.append(z)
        activations.append(z if n == len(layers) - 1 else swish(z))

    diff = activations[-1] - Y
    delta = diff / X.shape[1]
    grads = [None] * len(layers)
    for n in range(len(layers) - 1, -1, -1):
        grads[n] = {'w': delta @ activations[n].T, 'b': delta.sum(axis=1, keepdims=True)}
        if n > 0:
            delta = layers[n]['w'].T @ delta * swishPrime(zs[n - 1])
    rmsProp(layers, grads, caches)

    if epoch % 100 == 0:
        print(epoch, np.mean(diff ** 2))

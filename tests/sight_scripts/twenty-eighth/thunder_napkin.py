# verdict: right
import numpy as np
from collections import namedtuple

Layer = namedtuple("Layer", "W b")

def leaky(z): return np.where(z > 0, z, 0.1 * z)
def leaky_slope(z): return np.where(z > 0, 1.0, 0.1)

def new_layer(n_in, n_out, rng):
    return Layer(rng.normal(0, (2 / n_in) ** 0.5, (n_out, n_in)), np.zeros((n_out, 1)))

def forward(layers, x):
    """returns pre-activations and activations; the last layer is linear"""
    zs, acts = [], [x]
    for depth, (W, b) in enumerate(layers, 1):
        zs.append(W @ acts[-1] + b)
        acts.append(zs[-1] if depth == len(layers) else leaky(zs[-1]))
    return zs, acts

def gradients(layers, x, t):
    zs, acts = forward(layers, x)
    d = (acts[-1] - t) / x.shape[1]
    grads = []
    for k in reversed(range(len(layers))):
        grads.insert(0, Layer(d @ acts[k].T, d.sum(axis=1, keepdims=True)))
        if k > 0:
            d = (layers[k].W.T @ d) * leaky_slope(zs[k - 1])
    return grads

rng = np.random.default_rng()
layers = [new_layer(2, 12, rng), new_layer(12, 12, rng), new_layer(12, 2, rng)]
# polar -> cartesian
polar = np.vstack([rng.uniform(0.2, 1, 200), rng.uniform(-2, 2, 200)])
cart = np.vstack([polar[0] * np.cos(polar[1]), polar[0] * np.sin(polar[1])])

for epoch in range(600):
    g = gradients(layers, polar, cart)
    layers = [Layer(l.W - 0.1 * q.W, l.b - 0.1 * q.b) for l, q in zip(layers, g)]
    if epoch % 150 == 0:
        print(epoch, 0.5 * np.mean((forward(layers, polar)[1][-1] - cart) ** 2))

# verdict: wrong
# line: 9
# why: initial weights: All weights of a layer start with 0.1, so the hidden units of each layer stay identical.
import numpy as np

def init_params(layer_dims):
    params = {}
    for l in range(1, len(layer_dims)):
        params[f"W{l}"] = np.full((layer_dims[l - 1], layer_dims[l]), 0.1)
        params[f"b{l}"] = np.zeros((1, layer_dims[l]))
    return params

def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)

def model_forward(X, params, depth):
    caches = [X]
    for l in range(1, depth):
        caches.append(np.tanh(caches[-1] @ params[f"W{l}"] + params[f"b{l}"]))
    caches.append(softmax(caches[-1] @ params[f"W{depth}"] + params[f"b{depth}"]))
    return caches

def model_backward(Y, caches, params, depth):
    grads = {}
    d = (caches[-1] - Y) / len(Y)
    for l in range(depth, 0, -1):
        grads[f"W{l}"] = caches[l - 1].T @ d
        grads[f"b{l}"] = d.sum(axis=0, keepdims=True)
        if l > 1:
            d = d @ params[f"W{l}"].T * (1 - caches[l - 1] ** 2)
    return grads

def main():
    rng = np.random.default_rng(3)
    labels = np.arange(75) % 3
    X = rng.normal(0, 0.4, (75, 2)) + np.array([[0, 1], [1, -1], [-1, -1]])[labels]
    Y = np.eye(3)[labels]
    params = init_params([2, 8, 6, 3])
    for i in range(400):
        caches = model_forward(X, params, 3)
        grads = model_backward(Y, caches, params, 3)
        for key, g in grads.items():
            params[key] -= 0.3 * g
        if i % 100 == 0:
            print(i, (caches[-1].argmax(axis=1) == labels).mean())

if __name__ == "__main__":
    main()

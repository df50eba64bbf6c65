# verdict: right

# learning rate schedule: halved every 50 epochs
import numpy as np
rng = np.random.default_rng(37)
x = rng.uniform(-2, 2, (60, 2))
y = np.sin(x[:, :1]) * np.cos(x[:, 1:])
mean, std = x.mean(axis=0), x.std(axis=0)
x = (x - mean) / std
layers = []
for fan_in, fan_out in ((2, 8), (8, 6), (6, 1)):
    lim = np.sqrt(6 / (fan_in + fan_out))
    layers.append({'W': rng.uniform(-lim, lim, (fan_in, fan_out)), 'b': np.zeros((1, fan_out))})
lr = 0.2
for epoch in range(200):
    if epoch and epoch % 50 == 0:
        lr /= 2
    perm = rng.permutation(60)
    for k in range(0, 60, 15):
        bx, by = x[perm[k:k+15]], y[perm[k:k+15]]
        cache = []
        a = bx
        for n, L in enumerate(layers):
            cache.append(a)
            a = a @ L['W'] + L['b']
            if n < 2:
                a = np.tanh(a)
        g = 2 * (a - by) / len(bx)
        for n in (2, 1, 0):
            L = layers[n]
            dW, db = cache[n].T @ g, g.sum(axis=0, keepdims=True)
            g = (g @ L['W'].T) * (1 - cache[n] ** 2)
            L['W'] -= lr * dW
            L['b'] -= lr * db
    if epoch % 40 == 0:
        print("epoch", epoch, "lr", lr, "mse", float(np.mean((a - by) ** 2)))

# verdict: right
import numpy as np

# Red con regularización L2; tabla del tiempo: temperatura, humedad, viento -> lluvia
tabla = np.array([
    [22, 40, 10, 0], [18, 80, 20, 1], [15, 90, 25, 1], [28, 30, 5, 0],
    [20, 70, 15, 1], [25, 45, 12, 0], [12, 85, 30, 1], [30, 35, 8, 0],
], dtype=float)
X = tabla[:, :3]
X = (X - X.mean(axis=0)) / X.std(axis=0)
Y = tabla[:, 3:]
LAMBDA = 0.01

rng = np.random.RandomState(9)
par = {"W": rng.randn(3, 4), "b": np.zeros((1, 4)), "V": rng.randn(4, 1), "c": np.zeros((1, 1))}


def sigma(z):
    return 1 / (1 + np.exp(-z))


def adelante(p):
    h = sigma(X @ p["W"] + p["b"])
    return h, sigma(h @ p["V"] + p["c"])


def modelo_loss(p):
    o = adelante(p)[1]
    return -np.mean(Y * np.log(o) + (1 - Y) * np.log(1 - o))


def gradientes(p):
    h, o = adelante(p)
    d = (o - Y) / len(Y)
    dh = d @ p["V"].T * h * (1 - h)
    return {
        "W": X.T @ dh + LAMBDA * p["W"],
        "b": dh.sum(axis=0, keepdims=True),
        "V": h.T @ d + LAMBDA * p["V"],
        "c": d.sum(axis=0, keepdims=True),
    }


for paso in range(2500):
    g = gradientes(par)
    for nombre in par:
        par[nombre] = par[nombre] - 0.5 * g[nombre]
print("pérdida", modelo_loss(par))
print(adelante(par)[1].round(2).T)

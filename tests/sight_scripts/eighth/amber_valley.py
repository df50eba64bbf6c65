# verdict: right
import numpy as np

# nested functions: backward is made inside forward and remembers everything
def sigmoid_node(z):
    a = 1 / (1 + np.exp(-z))
    return a, lambda g: g * a * (1 - a)

def matmul_node(x, w):
    def back(g):
        return g @ w.T, x.T @ g
    return x @ w, back

def add_bias_node(z, b):
    return z + b, lambda g: (g, g.sum(axis=0))

def network(x, p):
    z, back_mul1 = matmul_node(x, p["w1"])
    z, back_add1 = add_bias_node(z, p["b1"])
    a, back_act1 = sigmoid_node(z)
    z, back_mul2 = matmul_node(a, p["w2"])
    z, back_add2 = add_bias_node(z, p["b2"])
    out, back_act2 = sigmoid_node(z)
    def back(g):
        grads = {}
        g, grads["b2"] = back_add2(back_act2(g))
        g, grads["w2"] = back_mul2(g)
        g, grads["b1"] = back_add1(back_act1(g))
        _, grads["w1"] = back_mul1(g)
        return grads
    return out, back

rng = np.random.default_rng(723)
p = {"w1": rng.normal(size=(3, 5)), "b1": np.zeros(5), "w2": rng.normal(size=(5, 2)), "b2": np.zeros(2)}
x = rng.integers(0, 2, (10, 3)).astype(float)
t = np.c_[x[:, 0] != x[:, 1], x[:, 2] > x[:, 0]].astype(float)
for _ in range(1000):
    out, back = network(x, p)
    for key, g in back(out - t).items():
        p[key] = p[key] - 0.5 * g
print("mse", ((out - t) ** 2).mean().round(4))

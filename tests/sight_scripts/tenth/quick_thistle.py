# verdict: right
import numpy as np

def init(seed):
    np.random.seed(seed)
    return {"a": np.random.randn(3, 4), "b": np.random.randn(4, 1)}

def forward(net, X):
    hid = 1 / (1 + np.exp(-np.einsum("ij,jk->ik", X, net["a"])))
    out = 1 / (1 + np.exp(-np.einsum("ij,jk->ik", hid, net["b"])))
    return hid, out

def backward(net, X, y, hid, out):
    d_out = (out - y) * out * (1 - out)
    d_hid = np.einsum("ik,jk->ij", d_out, net["b"]) * hid * (1 - hid)
    return {"a": np.einsum("ni,nj->ij", X, d_hid), "b": np.einsum("ni,nj->ij", hid, d_out)}

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
y = np.array([0, 1, 1, 0], dtype=float).reshape(-1, 1)
net = init(6)
for _ in range(4000):
    hid, out = forward(net, X)
    grads = backward(net, X, y, hid, out)
    for key in net:
        net[key] -= 1.2 * grads[key]
print(forward(net, X)[1])

# verdict: right
import numpy as np
# gated linear unit: the sigmoid branch decides how much of the other branch passes
np.random.seed(17)
X = np.random.uniform(-2, 2, (100, 2))
Y = np.where(X[:, :1] > 0, X[:, 1:], 0.3)

d, h = 2, 6
P = {n: np.random.normal(0, 0.6, s) for n, s in dict(Wv=(d, h), Wg=(d, h), Wo=(h, 1)).items()}
P.update(bv=np.zeros(h), bg=np.zeros(h), bo=np.zeros(1))

def forward(P, X):
    v = X @ P["Wv"] + P["bv"]
    g = 1 / (1 + np.exp(-(X @ P["Wg"] + P["bg"])))
    u = v * g
    return u @ P["Wo"] + P["bo"], (v, g, u)

def gradients(P, X, Y):
    out, (v, g, u) = forward(P, X)
    e = 2 * (out - Y) / len(X)
    du = e @ P["Wo"].T
    dv = du * g
    dg = du * v * g * (1 - g)
    return dict(Wo=u.T @ e, bo=e.sum(0), Wv=X.T @ dv, bv=dv.sum(0), Wg=X.T @ dg, bg=dg.sum(0))

for epoch in range(1200):
    G = gradients(P, X, Y)
    for k in P:
        P[k] = P[k] - 0.1 * G[k]
    if epoch % 300 == 0:
        print(epoch, np.mean((forward(P, X)[0] - Y) ** 2))
print(np.mean((forward(P, X)[0] - Y) ** 2))

# verdict: right
import numpy as np

# two-arm spiral
np.random.seed(21)
K = 15
tt = np.linspace(0.3, 1, K)
arm0 = np.c_[tt*np.cos(4*tt), tt*np.sin(4*tt)]
S = np.vstack([arm0, -arm0]) + np.random.randn(2*K, 2)*0.01
cls = np.array([0]*K + [1]*K)

net_ = {}
dims = [2, 10, 8, 2]
for i in range(3):
    net_["L%d" % i] = {"W": np.random.randn(dims[i], dims[i+1]) * np.sqrt(2/dims[i]),
                      "b": np.zeros(dims[i+1])}

def fwd(x):
    acts = [x]
    for i in range(3):
        z = acts[-1] @ net_["L%d" % i]["W"] + net_["L%d" % i]["b"]
        acts.append(np.maximum(z, 0) if i < 2 else z)
    e = np.exp(acts[-1] - acts[-1].max(1, keepdims=True))
    return acts, e / e.sum(1, keepdims=True)

for epoch in range(1000):
    acts, prob = fwd(S)
    g = prob.copy()
    g[range(len(S)), cls] -= 1
    g /= len(S)
    for i in (2, 1, 0):
        L = net_["L%d" % i]
        gW, gb = acts[i].T @ g, g.sum(0)
        if i:
            g = (g @ L["W"].T) * (acts[i] > 0)
        L["W"] -= 0.2 * gW
        L["b"] -= 0.2 * gb
    if epoch % 250 == 0:
        print("epoch", epoch, "accuracy", (prob.argmax(1) == cls).mean())

# verdict: right
# wrong: -
# line: -
# mistake: -
# style: deep net hobbyist with leaky relu and He init, four layers
import numpy as np

rng = np.random.default_rng(9)
dims = (2, 16, 16, 8, 1)
net = [[rng.normal(0, np.sqrt(2/a), (a, b)), np.zeros(b)] for a, b in zip(dims, dims[1:])]

def leaky(z, s=0.1): return np.where(z > 0, z, s*z)
def dleaky(z, s=0.1): return np.where(z > 0, 1.0, s)

# two spirals
n = 60
k = np.linspace(0.3, 2.5, n)
sp = np.c_[k*np.cos(2*k), k*np.sin(2*k)]
X = np.r_[sp, -sp]
y = np.r_[np.zeros(n), np.ones(n)].reshape(-1, 1)

lr = 0.3
for epoch in range(1500):
    zs, hs = [], [X]
    for i, (W, b) in enumerate(net):
        z = hs[-1] @ W + b
        zs.append(z)
        hs.append(1/(1+np.exp(-z)) if i == len(net)-1 else leaky(z))
    p = hs[-1]
    g = (p - y)/len(X)
    for i in reversed(range(len(net))):
        W, b = net[i]
        gW, gb = hs[i].T @ g, g.sum(0)
        if i > 0:
            g = (g @ W.T) * dleaky(zs[i-1])
        W -= lr*gW
        b -= lr*gb
    if epoch % 300 == 0:
        print(epoch, "%.4f" % -np.mean(y*np.log(p+1e-9)+(1-y)*np.log(1-p+1e-9)))

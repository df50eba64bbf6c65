# verdict: not a network
# why: Weights of a net are tried by random changes and kept if better; no gradient or training rule by backpropagation.
# who needs calculus?
import numpy as np
rng = np.random.default_rng(5)
X = np.array([[0,0],[0,1],[1,0],[1,1]]); y = np.array([0,1,1,0])
def net(w, X):
    h = np.tanh(X @ w[:6].reshape(2,3) + w[6:9])
    return 1/(1+np.exp(-(h @ w[9:12] + w[12])))
best = rng.normal(size=13)
err = np.mean((net(best, X) - y)**2)
for i in range(5000):
    trial = best + rng.normal(size=13) * .3
    e = np.mean((net(trial, X) - y)**2)
    if e < err:
        best, err = trial, e
print(err, net(best, X))

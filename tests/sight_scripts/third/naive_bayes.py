# verdict: not a network
# why: Gaussian naive Bayes: means and variances are counted, nothing is learned by gradients.
import numpy as np
rng = np.random.RandomState(2)
X = np.vstack([rng.randn(25, 2) + m for m in ([0, 0], [3, 1], [1, 4])]); y = np.repeat([0, 1, 2], 25)
mu = np.array([X[y == k].mean(0) for k in range(3)])
var = np.array([X[y == k].var(0) for k in range(3)])
prior = np.bincount(y)/len(y)
def logp(x):
    return np.log(prior) - .5*(np.log(2*np.pi*var) + (x - mu)**2/var).sum(1)
pred = np.array([logp(x).argmax() for x in X])
print("accuracy", (pred == y).mean())
conf = np.zeros((3, 3), int)
for a, b in zip(y, pred): conf[a, b] += 1
print(conf)

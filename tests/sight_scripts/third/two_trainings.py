# verdict: right
# why: Two trainings one after the other (different seeds) in a function that returns its weights.
import numpy as np
X = np.array([[0,0,1],[1,1,1],[1,0,1],[0,1,1]], float)
y = np.array([[0,1,1,0]], float).T
def train(seed, hidden, alpha, n):
    np.random.seed(seed)
    w0 = 2*np.random.random((3, hidden)) - 1
    w1 = 2*np.random.random((hidden, 1)) - 1
    for _ in range(n):
        a = 1/(1+np.exp(-(X @ w0)))
        b = 1/(1+np.exp(-(a @ w1)))
        db = (b - y)*(b*(1-b))
        da = db @ w1.T*(a*(1-a))
        w1 -= alpha*(a.T @ db)
        w0 -= alpha*(X.T @ da)
    return w0, w1, np.abs(y-b).mean()
for alpha in (0.1, 1, 10):
    print("alpha", alpha)
    for seed in (1, 2):
        print("  err", train(seed, 4, alpha, 1000)[2])

# verdict: wrong
# first wrong: alpha
# line: 8
# mistake: -
# why: alpha is handed to train, which never uses it
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]); y = np.array([[0],[1],[1],[0]])
def train(alpha):
    np.random.seed(1)
    w = 2*np.random.random((3,4))-1; v = 2*np.random.random((4,1))-1
    for i in range(300):
        h = 1/(1+np.exp(-X @ w)); o = 1/(1+np.exp(-h @ v))
        d = (o - y) * o * (1 - o); g = d @ v.T * h * (1-h)
        v -= h.T @ d; w -= X.T @ g
    print(np.mean(np.abs(o-y)))
for alpha in [0.1, 1, 10]: train(alpha)

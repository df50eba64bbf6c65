# verdict: right
import numpy as np

def g(x):
    return 1/(1+np.exp(-x))

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

for alpha in (0.1, 1, 10):
    print("\nTraining With Alpha:", alpha)
    np.random.seed(1)
    a = 2*np.random.random((3,4)) - 1
    b = 2*np.random.random((4,1)) - 1
    for j in range(3000):
        h = g(X.dot(a))
        o = g(h.dot(b))
        err = o - y
        if j % 1000 == 0:
            print("Error after", j, "iterations:", np.mean(np.abs(err)))
        do = err*o*(1-o)
        dh = do.dot(b.T)*h*(1-h)
        b -= alpha*h.T.dot(do)
        a -= alpha*X.T.dot(dh)
        last = np.abs(err).max()
    print("largest error", last)

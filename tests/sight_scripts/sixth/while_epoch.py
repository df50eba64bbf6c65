# verdict: wrong
# line: 18
# why: The error used for learning is the absolute value, so its sign is lost.
import numpy as np

def f(x):
    return 1.0/(1.0+np.exp(-x))

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
r = np.random.RandomState(22)
w0 = r.uniform(-1,1,(3,5))
w1 = r.uniform(-1,1,(5,1))
epoch = 0
while epoch < 600:
    L1 = f(X@w0)
    L2 = f(L1@w1)
    error = np.abs(y - L2)
    delta2 = error*L2*(1-L2)
    delta1 = (delta2@w1.T)*L1*(1-L1)
    w1 = w1 + L1.T@delta2
    w0 = w0 + X.T@delta1
    if epoch % 100 == 0:
        print("epoch", epoch, "error", np.abs(error).mean())
    epoch += 1

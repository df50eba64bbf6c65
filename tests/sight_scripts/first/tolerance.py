# verdict: wrong
# wrong: the error that ends the loop
# line: 21
# mistake: the stop compares the signed mean error, which is near 0 at once because plus and minus cancel
# style: student with early stopping
import numpy as np
np.random.seed(1)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
w0 = 2*np.random.random((3,6)) - 1
w1 = 2*np.random.random((6,1)) - 1
tolerance = 0.01
for epoch in range(20000):
    l1 = 1/(1+np.exp(-np.dot(X,w0)))
    l2 = 1/(1+np.exp(-np.dot(l1,w1)))
    err = y - l2
    d2 = err*l2*(1-l2)
    d1 = d2.dot(w1.T)*l1*(1-l1)
    w1 += l1.T.dot(d2)
    w0 += X.T.dot(d1)
    if err.mean() < tolerance:
        print("finished at epoch", epoch)
        break
print(l2)

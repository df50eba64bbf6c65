# verdict: right
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T

alpha, hidden = 1.0, 5
w0 = 2*np.random.random((3, hidden)) - 1
w1 = 2*np.random.random((hidden, 1)) - 1

for i in range(20000):
    a = 1/(1+np.exp(-(X.dot(w0))))
    b = 1/(1+np.exp(-(a.dot(w1))))
    db = (b - y)*(b*(1-b))
    da = db.dot(w1.T)*(a*(1-a))
    w1 -= alpha*a.T.dot(db)
    w0 -= alpha*X.T.dot(da)

print(b)

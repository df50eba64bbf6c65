# verdict: right
import numpy as np
X = np.array([ [0,0,1],[0,1,1],[1,0,1],[1,1,1] ])
y = np.array([[0,1,1,0]]).T
w0 = 2*np.random.random((3,4)) - 1
w1 = 2*np.random.random((4,1)) - 1
for j in range(8000):
    a = 1/(1+np.exp(-(np.dot(X,w0))))
    b = 1/(1+np.exp(-(np.dot(a,w1))))
    db = (y - b)*(b*(1-b))
    da = db.dot(w1.T) * (a * (1-a))
    w1 += a.T.dot(db)
    w0 += X.T.dot(da)
print(b)

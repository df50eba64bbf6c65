# verdict: cannot tell
# wrong: -
# line: -
# mistake: the data come from a file that isn't there
# style: student whose data lie on his own disk
import numpy as np
data = np.genfromtxt("data/iris.csv", delimiter=",", skip_header=1)
X, label = data[:, :4], data[:, 4].astype(int)
X = (X-X.mean(0))/X.std(0)
Y = np.eye(3)[label]
np.random.seed(0)
W1 = np.random.randn(4, 6); W2 = np.random.randn(6, 3)
for i in range(1000):
    H = 1/(1+np.exp(-X@W1))
    O = 1/(1+np.exp(-H@W2))
    D2 = (O-Y)*O*(1-O)
    D1 = D2@W2.T*H*(1-H)
    W2 -= .01*H.T@D2
    W1 -= .01*X.T@D1
print(np.mean(O.argmax(1) == label))

# verdict: wrong
# wrong: the samples trained with
# line: 23
# mistake: the training loop runs over all samples, the test samples included, though a split was made
# style: student with train and test split
import numpy as np
rng = np.random.default_rng(2)
X = rng.uniform(-1, 1, (100, 2))
y = (X[:, :1] + X[:, 1:]**2 > 0.2)*1.0
idx = rng.permutation(100)
train, test = idx[:80], idx[80:]
X_train, y_train = X[train], y[train]
X_test, y_test = X[test], y[test]

W1 = rng.normal(size=(2, 6)); b1 = np.zeros(6)
W2 = rng.normal(size=(6, 1)); b2 = np.zeros(1)

def net(x):
    h = np.tanh(x@W1+b1)
    return h, 1/(1+np.exp(-(h@W2+b2)))

for epoch in range(60):
    for i in rng.permutation(len(X)):
        x, t = X[i:i+1], y[i:i+1]
        h, p = net(x)
        dp = p-t
        dh = dp@W2.T*(1-h**2)
        W2 -= .1*h.T@dp; b2 -= .1*dp[0]
        W1 -= .1*x.T@dh; b1 -= .1*dh[0]
    if epoch % 20 == 0:
        p = net(X_train)[1]
        print('train loss', -np.mean(y_train*np.log(p)+(1-y_train)*np.log(1-p)))
print('test accuracy', np.mean((net(X_test)[1] > .5) == (y_test > .5)))

# verdict: right
# why: Iris from scikit-learn, split, standardised, sigmoid net with squared error on mini-batches.
import numpy as np
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split

iris = load_iris()
X = (iris.data - iris.data.mean(axis=0))/iris.data.std(axis=0)
Y = np.eye(3)[iris.target]
X_train, X_test, y_train, y_test = train_test_split(X, Y, test_size=0.2, random_state=1)
np.random.seed(1)
n_in, n_hid, n_out = X.shape[1], 7, 3
w_ih = np.random.normal(0, n_in**-0.5, (n_in, n_hid))
w_ho = np.random.normal(0, n_hid**-0.5, (n_hid, n_out))
def sigmoid(x): return 1/(1+np.exp(-x))
for epoch in range(300):
    for start in range(0, len(X_train), 16):
        xb, yb = X_train[start:start+16], y_train[start:start+16]
        hid = sigmoid(np.dot(xb, w_ih))
        out = sigmoid(np.dot(hid, w_ho))
        error = yb - out
        out_term = error*out*(1-out)
        hid_term = np.dot(out_term, w_ho.T)*hid*(1-hid)
        w_ho += 0.2*np.dot(hid.T, out_term)
        w_ih += 0.2*np.dot(xb.T, hid_term)
    if epoch % 60 == 0:
        pred = sigmoid(sigmoid(X_test @ w_ih) @ w_ho)
        print(epoch, (pred.argmax(1) == y_test.argmax(1)).mean())

# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: -
import numpy as np
from sklearn import datasets
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
iris = datasets.load_iris()
X = iris.data[:100]
y = iris.target[:100].reshape(-1,1)
X, X_test, y, y_test = train_test_split(X, y, test_size=0.2)
X = StandardScaler().fit_transform(X)

def sigmoid(z): return 1/(1+np.exp(-z))
np.random.seed(1)
w0 = 2*np.random.random((X.shape[1], 4)) - 1
w1 = 2*np.random.random((4, 1)) - 1
for i in range(2000):
    a1 = sigmoid(X.dot(w0))
    a2 = sigmoid(a1.dot(w1))
    e = y - a2
    d2 = e * a2*(1-a2)
    d1 = d2.dot(w1.T) * a1*(1-a1)
    w1 += 0.1 * a1.T.dot(d2)
    w0 += 0.1 * X.T.dot(d1)

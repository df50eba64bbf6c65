# verdict: wrong
# line: 14
# why: The softmax normalises over the samples (axis 0) rather than over the classes.
import numpy as np
wine = np.array([
 [14.2,1.7,2.4,5.6],[13.2,1.8,2.1,4.4],[13.1,2.4,2.7,5.7],[14.4,1.9,2.5,7.8],
 [12.4,0.9,1.4,1.9],[12.3,1.1,2.3,3.3],[12.6,1.4,2.0,5.7],[13.7,1.2,2.4,3.8],
 [12.9,1.3,2.3,4.1],[12.9,3.0,2.4,5.4],[12.8,3.3,2.3,5.7],[12.7,3.9,2.4,5.0]])
cls = np.repeat([0,1,2],4)
X = (wine-wine.mean(0))/wine.std(0)
Y = np.eye(3)[cls]
def softmax(z):
    e = np.exp(z-np.max(z))
    return e/e.sum(axis=0)
rs = np.random.RandomState(0)
V = .2*rs.randn(4,5); W = .2*rs.randn(5,3)
for it in range(1000):
    h = 1/(1+np.exp(-X@V))
    p = softmax(h@W)
    d = (p-Y)/12
    gh = d@W.T*h*(1-h)
    W = W-.5*h.T@d
    V = V-.5*X.T@gh
print(p.round(2))

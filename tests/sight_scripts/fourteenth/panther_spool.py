# verdict: wrong
# line: 17
# why: missing parentheses: hid * 1 - hid is 0, not hid * (1 - hid)
import numpy as np

# majority vote of three, bias as 4th column
X = np.array([[a,b,c,1] for a in [0,1] for b in [0,1] for c in [0,1]])
y = np.array([[int(r[:3].sum() >= 2)] for r in X])

np.random.seed(55)
theta1 = np.random.randn(4,5)
theta2 = np.random.randn(5,1)
for epoch in range(3000):
    hid = 1/(1+np.exp(-X.dot(theta1)))
    out = 1/(1+np.exp(-hid.dot(theta2)))
    d_out = (y-out) * out * (1-out)
    d_hid = d_out.dot(theta2.T) * hid * 1 - hid
    theta2 += 0.5*hid.T.dot(d_out)
    theta1 += 0.5*X.T.dot(d_hid)
    if epoch%600==0:
        print(epoch, ((y-out)**2).mean())
print(np.hstack([X[:,:3], y, out.round(2)]))

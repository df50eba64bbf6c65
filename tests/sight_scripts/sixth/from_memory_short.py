# verdict: wrong
# line: 14
# also: 16, 17
# why: The error is prediction minus target while the weights are changed with +=, so it climbs.
import numpy as np
X=np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y=np.array([[0,1,1,0]]).T
np.random.seed(1)
s0=2*np.random.random((3,4))-1
s1=2*np.random.random((4,1))-1
for j in range(500):
    l1=1/(1+np.exp(-(np.dot(X,s0))))
    l2=1/(1+np.exp(-(np.dot(l1,s1))))
    l2_delta=(l2-y)*(l2*(1-l2))
    l1_delta=l2_delta.dot(s1.T)*(l1*(1-l1))
    s1+=l1.T.dot(l2_delta)
    s0+=X.T.dot(l1_delta)
print(l2)

# verdict: right
# trzynascie linijek, z pamieci
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
alfa, ukryte = 0.5, 5
wagi_0 = 2*np.random.random((3, ukryte)) - 1
wagi_1 = 2*np.random.random((ukryte, 1)) - 1
for j in range(5000):
    warstwa_1 = 1/(1+np.exp(-(np.dot(X, wagi_0))))
    warstwa_2 = 1/(1+np.exp(-(np.dot(warstwa_1, wagi_1))))
    d2 = (warstwa_2 - y)*(warstwa_2*(1-warstwa_2))
    d1 = d2.dot(wagi_1.T) * (warstwa_1 * (1-warstwa_1))
    wagi_1 -= alfa * warstwa_1.T.dot(d2)
    wagi_0 -= alfa * X.T.dot(d1)
print(warstwa_2)

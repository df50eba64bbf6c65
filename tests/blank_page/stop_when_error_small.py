# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: trains until the mean error is below a limit, with a cap on the steps
import numpy as np
np.random.seed(13)

def f(x, d=False):
    return x*(1-x) if d else 1/(1+np.exp(-x))

rain = np.array([[1,0,0],[0,1,0],[0,0,1],[1,1,0],[0,1,1],[1,1,1]])
umbrella = np.array([[1,0,0,1,0,1]]).T
rain = np.hstack((rain, np.ones((6,1))))

w1 = np.random.uniform(-1,1,(4,3))
w2 = np.random.uniform(-1,1,(3,1))
mean_error = 1
count = 0
while mean_error > 0.02 and count < 100000:
    a = f(rain.dot(w1))
    b = f(a.dot(w2))
    e = b - umbrella
    mean_error = abs(e).mean()
    db = e*f(b, True)
    da = db.dot(w2.T)*f(a, True)
    w2 -= .5*a.T.dot(db)
    w1 -= .5*rain.T.dot(da)
    count += 1
print('stopped after', count, 'steps with', mean_error)

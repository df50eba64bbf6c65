# verdict: right
# wrong: -
# line: -
# mistake: -
# style: meteorologist, scaled temperatures of a day, linear output
import numpy as np
hours = np.arange(24)
temp = 12 + 6*np.sin((hours-9)/24*2*np.pi) + np.where(hours > 15, 1.5, 0)
x = (hours/23*2-1).reshape(24, 1)
T = ((temp-temp.mean())/temp.std()).reshape(24, 1)

np.random.seed(77)
w_in = np.random.uniform(-3, 3, (1, 8))
th_in = np.random.uniform(-2, 2, (1, 8))
w_out = np.random.uniform(-.5, .5, (8, 1))
th_out = 0.0
learnrate = 0.02

for day in range(6001):
    hidden = 1/(1+np.exp(-(x.dot(w_in)+th_in)))
    forecast = hidden.dot(w_out)+th_out
    dev = forecast-T
    if day % 1500 == 0:
        print('day', day, 'rms deviation %.3f K' % (np.sqrt((dev**2).mean())*temp.std()))
    back = dev.dot(w_out.T)*hidden*(1-hidden)
    w_out = w_out - learnrate*hidden.T.dot(dev)
    th_out = th_out - learnrate*dev.sum()
    w_in = w_in - learnrate*x.T.dot(back)
    th_in = th_in - learnrate*back.sum(axis=0, keepdims=True)

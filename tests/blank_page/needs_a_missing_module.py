# verdict: unjudged
# first wrong: -
# line: -
# mistake: -
# why: the network itself would be in the author's own file mynet.py, which isn't here
import numpy as np

from mynet import FeedForward, load_xor_table

x, y = load_xor_table()
net = FeedForward([3, 4, 1], learning_rate=1.0)

for epoch in range(60000):
    net.step(x, y)
    if epoch % 10000 == 0:
        print(epoch, np.abs(net.predict(x) - y).mean())

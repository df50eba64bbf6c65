# verdict: wrong
# line: 30
# why: hidden delta: The hidden delta isn't multiplied by the slope of the hidden activation.
# 神经网络:两个输入,判断点是否在圆内
import numpy as np

np.random.seed(23)
shuju = np.random.uniform(-1, 1, (120, 2))
biaoqian = (np.sum(shuju ** 2, axis=1, keepdims=True) < 0.5) * 1.0

def jihuo(x):
    return 1 / (1 + np.exp(-x))

class Wangluo:
    def __init__(self, n1, n2, n3):
        self.quan1 = np.random.randn(n1, n2)
        self.pian1 = np.zeros((1, n2))
        self.quan2 = np.random.randn(n2, n3)
        self.pian2 = np.zeros((1, n3))

    def qianxiang(self, x):
        self.yin = jihuo(x @ self.quan1 + self.pian1)
        return jihuo(self.yin @ self.quan2 + self.pian2)

    def xunlian(self, x, t, cishu, lv=0.02):
        for k in range(cishu):
            shuchu = self.qianxiang(x)
            # 反向传播
            delta2 = shuchu - t
            delta1 = delta2 @ self.quan2.T
            self.quan2 -= lv * self.yin.T @ delta2
            self.pian2 -= lv * delta2.sum(axis=0, keepdims=True)
            self.quan1 -= lv * x.T @ delta1
            self.pian1 -= lv * delta1.sum(axis=0, keepdims=True)
            if k % 200 == 0:
                print(k, np.mean((shuchu > 0.5) == t))

Wangluo(2, 8, 1).xunlian(shuju, biaoqian, 1000)

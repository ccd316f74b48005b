declare module 'virtual:component-styles.css'
